# exercise: clip_gradient_norm
# right: no
# wrong: The sum of the squares is compared with the limit itself and not with its square, so norms a little above the limit are left alone and, for limits above 1, short gradients are stretched.
# lines: 12
def sum_of_squares(arrays):
    flat = np.concatenate([a.ravel() for a in arrays])
    return flat @ flat


def clip_gradient_norm(grads, max_norm=0.25):
    squares = sum_of_squares(grads)
    if squares > max_norm:
        return tuple(g * (max_norm / np.sqrt(squares)) for g in grads)
    return tuple(g.copy() for g in grads)
