# exercise: softmax
# right: no
# wrong: The axis is moved to the front and not back to its place, which goes wrong with three axes and axis 2.
# lines: 9
def softmax(x, axis=0):
    front = np.moveaxis(np.asarray(x, dtype=float), axis, 0)
    front = np.exp(front - front.max(axis=0))
    front = front / front.sum(axis=0)
    return np.moveaxis(front, axis, 0)
