# exercise: clip_gradient_norm
# right: no
# wrong: The scale is applied in a lazy map object, so that neither a tuple nor a list comes back.
# lines: 8
def clip_gradient_norm(grads, max_norm=0.25):
    norm = np.sqrt(sum((g * g).sum() for g in grads))
    scale = max_norm / max(norm, max_norm)
    return map(lambda g: g * scale, grads)
