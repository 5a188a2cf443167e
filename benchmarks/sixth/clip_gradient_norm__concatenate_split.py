# exercise: clip_gradient_norm
# right: yes
def clip_gradient_norm(grads, max_norm=0.25):
    arrow = np.concatenate([np.ravel(g) for g in grads])
    length = np.sqrt(arrow @ arrow)
    if not length > max_norm:
        return list(grads)
    arrow = arrow * (max_norm / length)
    ends = np.cumsum([np.size(g) for g in grads])
    return [piece.reshape(np.shape(g)) for piece, g in zip(np.split(arrow, ends[:-1]), grads)]
