# exercise: clip_gradient_norm
# right: no
# wrong: The scaled arrays are put into the list that came in: a list does not stay as it is, and a tuple crashes.
# lines: 16
def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  tuple or list of the five gradients, scaled; where the norm is within the
             limit they are unchanged, and may be the very arrays that came in
    """
    total_norm = np.sqrt(sum(np.sum(np.square(g)) for g in grads))
    if total_norm > max_norm:
        scale = max_norm / total_norm
        for i in range(len(grads)):
            grads[i] = grads[i] * scale
    return grads
