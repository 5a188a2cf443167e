# exercise: clip_gradient_norm
# right: no
# wrong: It always sets the norm to max_norm: gradients that were short enough are stretched.
# lines: 9
def clip_gradient_norm(grads, max_norm=0.25):
    v = np.hstack([g.flatten() for g in grads])
    norm = np.linalg.norm(v, ord=2)
    direction = [g / norm if norm else g for g in grads]
    return tuple(max_norm * d for d in direction)
