# exercise: clip_gradient_norm
# right: no
# wrong: two faults: the root is not taken of the sum of squares, and the arrays that came in are scaled in place
# lines: 6, 9
def clip_gradient_norm(grads, max_norm=0.25):
    norm = sum(np.sum(np.square(g)) for g in grads)
    if norm > max_norm:
        for g in grads:
            g *= max_norm / norm
    return grads
