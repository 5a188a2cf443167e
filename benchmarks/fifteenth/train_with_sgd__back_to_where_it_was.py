# exercise: train_with_sgd
# right: no
# wrong: after an epoch that raised the loss the model is put back to what it was before that epoch, and the old loss is carried on in the comparison
# lines: 19
import copy


def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose."""
    losses, rates = [model.calculate_loss(X, y)], []
    level = losses[0]
    for _ in range(epochs):
        saved = copy.deepcopy(model.__dict__)
        rates.append(learning_rate)
        for sentence, wanted in zip(X, y):
            model.sgd_step(sentence, wanted, learning_rate)
        losses.append(model.calculate_loss(X, y))
        if losses[-1] > level:
            model.__dict__.update(saved)
            learning_rate = learning_rate / 2
        else:
            level = losses[-1]
    return losses, rates
