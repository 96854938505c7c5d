"""How past evenings went against their plan, and what their figures suggest; from records, which know nobody."""
