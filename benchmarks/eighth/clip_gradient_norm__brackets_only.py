# exercise: clip_gradient_norm
# right: no
# wrong: The round brackets make a generator, which is neither a tuple nor a list and can be read only once.
# lines: 8
def clip_gradient_norm(grads, max_norm=0.25):
    norm = np.sqrt(sum(np.square(g).sum() for g in grads))
    scale = 1.0 if norm <= max_norm else max_norm / norm
    return (g * scale for g in grads)
