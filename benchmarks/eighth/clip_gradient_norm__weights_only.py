# exercise: clip_gradient_norm
# right: no
# wrong: Only the three matrices count for the norm and are scaled; the biases are left out of both.
# lines: 11, 14
def joint_norm(arrays):
    return sum(np.linalg.norm(a) ** 2 for a in arrays) ** 0.5


def clip_gradient_norm(grads, max_norm=0.25):
    *weights, d_b_hidden, d_b_out = grads
    norm = joint_norm(weights)
    if norm > max_norm:
        weights = [w / norm * max_norm for w in weights]
    return (*weights, d_b_hidden, d_b_out)
