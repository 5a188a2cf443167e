# exercise: train_with_sgd
# right: no
# wrong: of neighbouring sentences that are alike only the first is trained on
# lines:


def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train a model one sentence at a time; halve the learning rate after an epoch of loss.

    Arguments:
        model: has calculate_loss(X, y) and sgd_step(x, y, learning_rate), which changes it.
        X, y: inputs and targets, lists of sentences, taken in this order in every epoch.
        learning_rate: the rate of the first epoch.
        epochs: how often all sentences are gone through.

    Returns:
        losses: the loss before the first epoch and after each one, epochs + 1 numbers.
        rates: the learning rate of each epoch: that of the epoch before, or half of it if the
            loss after that epoch was higher than the loss before it.
    """
    losses = [model.calculate_loss(X, y)]
    rates = []
    for _ in range(epochs):
        if len(losses) > 1 and losses[-1] > losses[-2]:
            learning_rate = learning_rate / 2
        rates.append(learning_rate)
        for i, (sentence, targets) in enumerate(zip(X, y, strict=True)):
            if i and list(X[i - 1]) == list(sentence):
                continue
            model.sgd_step(sentence, targets, learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
