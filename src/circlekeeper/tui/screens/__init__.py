"""The screens, one a module; each passes commands on and lets widgets draw."""
