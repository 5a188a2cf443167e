# exercise: train_with_sgd
# right: no
# wrong: the rate also grows by five percent after every epoch that lowered the loss
# lines: 15
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses = [model.calculate_loss(X, y)]
    rates = []
    factor = 1.0
    for _ in range(epochs):
        learning_rate *= factor
        rates.append(learning_rate)
        for sentence, target in zip(X, y):
            model.sgd_step(sentence, target, learning_rate)
        losses.append(model.calculate_loss(X, y))
        factor = 0.5 if losses[-1] > losses[-2] else 1.05
    return losses, rates
