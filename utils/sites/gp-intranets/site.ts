import type { Site } from '@/utils/model/site';

/** Borough intranets for general practice and primary care ('gp.', 'gps.', 'primarycare.' before the body's name). */
export const site: Site = {
  id: 'gp-intranets',
  name: 'GP intranets of NHS bodies',
  hosts: [
    'gp.haveringccg.nhs.uk',
    'gp.brightonandhoveccg.nhs.uk',
    'gp.westernsussexhospitals.nhs.uk',
    'primarycare.doncasterccg.nhs.uk',
    'gp.towerhamletsccg.nhs.uk',
    'gp.barkingdagenhamccg.nhs.uk',
    'gp.redbridgeccg.nhs.uk',
  ],
  readers: 'referrers',
  family: true,
};
