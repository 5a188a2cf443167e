# exercise: train_with_sgd
# right: no
# wrong: the loss is measured on the first hundred sentences only, though the training runs over all of them
# name: loss-of-the-first-hundred
# lines: 8, 11
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose."""
    eval_size = min(100, len(X))

    def evaluate():
        return model.calculate_loss(X[:eval_size], y[:eval_size])

    losses = [evaluate()]
    rates = []
    for epoch in range(epochs):
        rates.append(learning_rate)
        for sentence, target in zip(X, y):
            model.sgd_step(sentence, target, learning_rate)
        losses.append(evaluate())
        if losses[-1] > losses[-2]:
            learning_rate /= 2
    return losses, rates
