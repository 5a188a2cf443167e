# exercise: clip_gradient_norm
# right: no
# wrong: Whether anything has to be clipped is decided array by array: five arrays that are short one by one, and too long together, stay as they are.
# lines: 15
def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  tuple or list of the five gradients, scaled; where the norm is within the
             limit they are unchanged, and may be the very arrays that came in
    """
    def length(*arrays):
        return sum((a**2).sum() for a in arrays) ** 0.5

    if all(length(g) <= max_norm for g in grads):
        return grads
    return tuple(g * max_norm / length(*grads) for g in grads)
