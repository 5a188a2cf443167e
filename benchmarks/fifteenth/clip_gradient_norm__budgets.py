# exercise: clip_gradient_norm
# right: no
# wrong: gives each array a share of the limit in proportion to its size and clips each by itself, so there is not one factor and the direction changes
# lines: 9, 10
def clip_gradient_norm(grads, max_norm=0.25):
    entries = sum(g.size for g in grads)
    clipped = []
    for g in grads:
        budget = max_norm * np.sqrt(g.size / entries)
        length = np.sqrt(np.sum(g**2))
        clipped.append(g * (budget / length) if length > budget else g)
    return clipped
