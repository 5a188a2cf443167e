# exercise: train_torch
# right: no
# wrong: the loss that is recorded is taken after the step, with a second forward pass
import torch
import torch.nn.functional as F


def train_torch(model, loader, optimizer, epochs):
    def summed_loss(inputs, targets, mask):
        logits, _ = model(inputs)
        return F.cross_entropy(logits[mask], targets[mask], reduction="sum")

    history = []
    for _ in range(epochs):
        total = count = 0
        for batch in loader:
            optimizer.zero_grad()
            summed_loss(*batch).backward()
            optimizer.step()
            with torch.no_grad():
                total += summed_loss(*batch).item()
            count += len(batch[0])
        history.append(total / count)
    return history
