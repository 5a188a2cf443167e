# exercise: train_torch
# right: yes
from itertools import chain, repeat


def train_torch(model, loader, optimizer, epochs):
    totals = [[0.0, 0] for _ in range(epochs)]
    stream = chain.from_iterable(zip(repeat(number), loader) for number in range(epochs))
    for number, (inputs, targets, mask) in stream:
        for parameter in model.parameters():
            parameter.grad = None
        losses = F.cross_entropy(model(inputs)[0].mT, targets, reduction="none")
        loss = losses.masked_fill(~mask, 0.0).sum()
        loss.backward()
        optimizer.step()
        totals[number][0] += loss.item()
        totals[number][1] += inputs.shape[0]
    return [nats / sequences for nats, sequences in totals]
