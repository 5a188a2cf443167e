# exercise: clip_gradient_norm
# right: no
# wrong: the norms of the arrays are added up instead of taking the root of the sum of their squares
# lines: 8
def clip_gradient_norm(grads, max_norm=0.25):
    joint = 0
    for grad in grads:
        joint += np.sqrt((grad**2).sum())
    if joint <= max_norm:
        return grads
    return tuple(max_norm / joint * grad for grad in grads)
