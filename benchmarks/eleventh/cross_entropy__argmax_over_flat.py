# exercise: cross_entropy
# right: no
# wrong: takes the argmax over the axis of length 1, which is always 0, so it prices the first word of the vocabulary at each step
# lines: 8
def cross_entropy(outputs, targets):
    nats = 0.0
    for column, wanted in zip(outputs, targets):
        k = np.argmax(wanted, axis=-1)[0]
        nats += -np.log(column[k, 0] + 1e-12)
    return float(nats)
