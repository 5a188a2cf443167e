# exercise: softmax
# right: no
# wrong: The axis is moved to the front and never moved back, so for other axes the result has its axes in another order.
# lines: 10
def softmax(x, axis=0):
    front = np.moveaxis(np.array(x, dtype=np.float64), axis, 0)
    front = front - np.maximum.reduce(front)
    np.exp(front, out=front)
    front /= front.sum(axis=0)
    return front
