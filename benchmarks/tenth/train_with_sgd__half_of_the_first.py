# exercise: train_with_sgd
# right: no
# wrong: the halved rate is always half of the first one, and after a fall of the loss the full rate comes back
# lines: 9
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], []
    while len(rates) < epochs:
        rose = len(losses) > 1 and losses[-1] > losses[-2]
        rates.append(learning_rate / 2 if rose else learning_rate)
        for k, sentence in enumerate(X):
            model.sgd_step(sentence, y[k], rates[-1])
        losses.append(model.calculate_loss(X, y))
    return losses, rates
