# exercise: train_torch
# right: no
# wrong: sum and count go on from epoch to epoch, so each entry is a mean over all epochs so far
# lines: 19
class AverageMeter:
    def __init__(self):
        self.sum, self.count = 0.0, 0

    def update(self, value, n):
        self.sum += value
        self.count += n

    @property
    def avg(self):
        return self.sum / self.count


def train_torch(model, loader, optimizer, epochs):
    meter, history = AverageMeter(), []
    for _ in range(epochs):
        for inputs, targets, mask in loader:
            optimizer.zero_grad()
            logits, _ = model(inputs)
            losses = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
            loss = (losses * mask).sum()
            loss.backward()
            optimizer.step()
            meter.update(loss.item(), inputs.size(0))
        history.append(meter.avg)
    return history
