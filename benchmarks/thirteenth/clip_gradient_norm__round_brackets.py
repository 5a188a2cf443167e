# exercise: clip_gradient_norm
# right: no
# wrong: the round brackets make a generator, and neither a tuple nor a list
# lines: 9
def clip_gradient_norm(grads, max_norm=0.25):
    everything = np.concatenate([g.reshape(-1) for g in grads])
    size = np.sqrt(everything @ everything)
    if size > max_norm:
        grads = (g * (max_norm / size) for g in grads)
    return grads
