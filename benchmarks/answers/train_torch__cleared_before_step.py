# exercise: train_torch
# right: no
# wrong: two: the gradients are cleared between backward and step, so nothing is learned; padding counts in the loss
import torch.nn.functional as F


def train_torch(model, loader, optimizer, epochs):
    losses = []
    for _ in range(epochs):
        nats, sequences = 0.0, 0
        for inputs, targets, _ in loader:
            logits, _ = model(inputs)
            loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten(), reduction="sum")
            loss.backward()
            optimizer.zero_grad()
            optimizer.step()
            nats += float(loss)
            sequences += inputs.size(0)
        losses.append(nats / sequences)
    return losses
