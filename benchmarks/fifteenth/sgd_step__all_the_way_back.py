# exercise: sgd_step
# right: no
# wrong: bptt is called with as many steps as the sentence has words, and not as model.bptt(x, y) with its own truncation
# lines: 7
def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence."""
    downhill = map(np.negative, model.bptt(x, y, truncate=len(x)))
    model.params = [p + learning_rate * d for p, d in zip(model.params, downhill)]
