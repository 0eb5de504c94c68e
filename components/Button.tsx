import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

export interface ButtonProps extends Omit<ButtonHTMLAttributes, 'class' | 'size'> {
  children: ComponentChildren;
  /** `main` is the one thing to do on a screen; `quiet` the rest; `warning` what cannot be taken back easily. */
  look?: 'main' | 'quiet' | 'warning';
  isSmall?: boolean;
}

/** A button that says what it does. Never disabled: what cannot be done yet answers with a sentence when it is pressed. */
export function Button({ children, look = 'main', isSmall = false, ...rest }: ButtonProps) {
  const looks = ['button', look !== 'main' && `button--${look}`, isSmall && 'button--small'];
  return (
    <button type="button" {...rest} class={looks.filter(Boolean).join(' ')}>
      {children}
    </button>
  );
}
