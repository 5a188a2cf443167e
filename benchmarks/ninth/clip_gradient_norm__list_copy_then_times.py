# exercise: clip_gradient_norm
# right: no
# wrong: A list copy still holds the caller's arrays, and *= scales them in place.
# lines: 11
def clip_gradient_norm(grads, max_norm=0.25):
    clipped = list(grads)
    norm = np.sqrt(np.sum([np.sum(np.square(g)) for g in clipped]))
    if norm > max_norm:
        ratio = max_norm / norm
        for i in range(len(clipped)):
            clipped[i] *= ratio
    return clipped
