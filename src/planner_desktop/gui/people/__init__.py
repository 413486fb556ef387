"""The people page: the register, who holds what, and unknown initials."""
