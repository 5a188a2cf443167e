# exercise: train_torch
# right: no
# wrong: gradients are never cleared, they pile up from batch to batch
import torch.nn.functional as F


def train_torch(model, loader, optimizer, epochs):
    def batch_step(inputs, targets, mask):
        logits = model(inputs)[0]
        losses = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
        loss = losses[mask].sum()
        loss.backward()
        optimizer.step()
        return loss.item(), len(inputs)

    history = []
    while len(history) < epochs:
        losses, counts = zip(*(batch_step(*batch) for batch in loader))
        history.append(sum(losses) / sum(counts))
    return history
