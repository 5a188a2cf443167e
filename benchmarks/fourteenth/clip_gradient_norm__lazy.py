# exercise: clip_gradient_norm
# right: no
# wrong: where it clips it returns a generator, neither a tuple nor a list
# lines: 9
def clip_gradient_norm(grads, max_norm=0.25):
    norm = np.linalg.norm(np.concatenate([g.ravel() for g in grads]))
    if norm > max_norm:
        factor = max_norm / norm
        return (factor * g for g in grads)
    return grads
