# exercise: clip_gradient_norm
# right: yes
def clip_gradient_norm(grads, max_norm=0.25):
    arrow = np.concatenate([np.ravel(g) for g in grads])
    length = np.linalg.norm(arrow)
    factor = 1.0 if length <= max_norm else max_norm / length
    ends = np.cumsum([np.size(g) for g in grads])[:-1]
    return [part.reshape(np.shape(g)) for part, g in zip(np.split(factor * arrow, ends), grads)]
