# exercise: clip_gradient_norm
# right: no
# wrong: it hands back a generator, which is neither a tuple nor a list and can be read only once
# lines: 8
def clip_gradient_norm(grads, max_norm=0.25):
    norm = np.sqrt(sum((g ** 2).sum() for g in grads))
    scale = min(1.0, max_norm / norm) if norm > 0 else 1.0
    return (g * scale for g in grads)
