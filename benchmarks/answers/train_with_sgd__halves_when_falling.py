# exercise: train_with_sgd
# right: no
# wrong: the comparison is the wrong way round, the rate is halved when the loss fell (<)

def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], [learning_rate]
    while len(losses) <= epochs:
        for x, target in zip(X, y, strict=True):
            model.sgd_step(x, target, rates[-1])
        losses.append(model.calculate_loss(X, y))
        rates.append(rates[-1] * (0.5 if losses[-1] < losses[-2] else 1.0))
    return losses, rates[:-1]
