# exercise: update_parameters
# right: no
# wrong: divides each gradient by its length first, so that lr is the distance that every array moves and not the factor of its gradient
# lines: 9
def update_parameters(params, grads, lr=1e-3):
    moved = []
    for p, g in zip(params, grads):
        length = np.sqrt((g**2).sum())
        direction = g / length if length > 0 else g
        moved.append(p - lr * direction)
    return tuple(moved)
