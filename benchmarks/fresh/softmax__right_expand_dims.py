# exercise: softmax
# right: yes
def softmax(x, axis=0):
    x = x.astype(np.float64)
    largest = np.expand_dims(np.amax(x, axis=axis), axis)
    e = np.exp(x - largest)
    return np.divide(e, np.expand_dims(np.add.reduce(e, axis=axis), axis))
