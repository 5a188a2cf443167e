# exercise: clip_gradient_norm
# right: no
# wrong: asks a generator of scaled arrays for the norm and hands back the spent generator, which is no tuple or list and empty
# lines: 13, 14
def clip_gradient_norm(grads, max_norm=0.25):
    def scaled(factor):
        for g in grads:
            yield factor * g

    norm = sum(float((g * g).sum()) for g in grads) ** 0.5
    factor = max_norm / max(norm, max_norm)
    clipped = scaled(factor)
    assert sum(float((g * g).sum()) for g in clipped) ** 0.5 <= max_norm * 1.001
    return clipped
