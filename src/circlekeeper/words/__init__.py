"""Every sentence a person sees, a module for each area."""
