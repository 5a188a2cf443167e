# exercise: clip_gradient_norm
# right: no
# wrong: What comes back is a generator, which can be neither counted nor read twice, where a tuple or list is due.
# lines: 9
def clip_gradient_norm(grads, max_norm=0.25):
    grads = tuple(grads)
    norm = np.sqrt(sum((g**2).sum() for g in grads))
    scale = 1.0 if norm <= max_norm else max_norm / norm
    return (scale * g for g in grads)
