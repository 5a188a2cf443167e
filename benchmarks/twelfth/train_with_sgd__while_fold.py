# exercise: train_with_sgd
# right: yes
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    track_record, rates = [model.calculate_loss(X, y)], []
    while len(rates) < epochs:
        rose = len(rates) > 0 and track_record[-1] > track_record[-2]
        rates.append((rates[-1] if rates else learning_rate) * (0.5 if rose else 1))
        for pair in zip(X, y):
            model.sgd_step(*pair, rates[-1])
        track_record.append(model.calculate_loss(X, y))
    return track_record, rates
