# exercise: train_torch
# right: yes
# wrong: optimizer.step with a closure that clears, computes and goes back
import torch.nn.functional as F


def train_torch(model, loader, optimizer, epochs):
    def one(inputs, targets, mask):
        def closure():
            optimizer.zero_grad()
            log_p = model(inputs)[0].log_softmax(dim=2)
            loss = F.nll_loss(log_p[mask], targets[mask], reduction="sum")
            loss.backward()
            return loss

        return optimizer.step(closure).item(), inputs.shape[0]

    def epoch():
        pairs = [one(*batch) for batch in loader]
        return sum(loss for loss, _ in pairs) / sum(size for _, size in pairs)

    return [epoch() for _ in range(epochs)]
