# exercise: softmax
# right: no
# wrong: Scores beyond 500 are cut to 500 before the exponential, so large scores that differ come out alike.
# lines: 9
def softmax(x, axis=0):
    def total(a):
        return np.expand_dims(np.add.reduce(a, axis), axis)

    powers = np.exp(np.clip(x, -500.0, 500.0))
    return powers / total(powers)
