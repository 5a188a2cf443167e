# exercise: softmax
# right: no
# wrong: moves the axis to the front and back again with the arguments in the same order, so with three or more axes the result comes back with its axes exchanged
# lines: 9
def softmax(x, axis=0):
    front = np.moveaxis(np.array(x, dtype=float), axis, 0)
    front = np.exp(front - front.max(axis=0))
    front = front / front.sum(axis=0)
    return np.moveaxis(front, axis, 0)
