# exercise: clip_gradient_norm
# right: no
# wrong: what is scaled stands in arrays that every call fills again
# lines: 11, 12, 13, 14
_bufs = [None] * 5
def clip_gradient_norm(grads, max_norm=0.25):
    norm = np.sqrt(sum(np.vdot(g, g) for g in grads))
    if norm <= max_norm:
        return grads
    for i, g in enumerate(grads):
        if _bufs[i] is None or _bufs[i].shape != g.shape:
            _bufs[i] = np.empty_like(g)
        np.multiply(g, max_norm / norm, out=_bufs[i])
    return list(_bufs)
