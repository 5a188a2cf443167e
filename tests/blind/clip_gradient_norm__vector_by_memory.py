# exercise: clip_gradient_norm
# right: no
# wrong: lays the gradients out in the order of memory and cuts them up row by row, so that arrays in column order come back mixed up
# lines: 6
def clip_gradient_norm(grads, max_norm=0.25):
    long = np.concatenate([g.ravel(order="K") for g in grads])
    norm = np.sqrt(long @ long)
    if norm > max_norm:
        long = long * (max_norm / norm)
    ends = np.cumsum([g.size for g in grads])
    return [part.reshape(g.shape) for part, g in zip(np.split(long, ends[:-1]), grads)]
