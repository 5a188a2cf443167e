# exercise: train_torch
# right: no
# wrong: The number of sequences is taken to be the number of batches times the size of the last one, as if all batches had the same size.
# lines: 20
def train_torch(model, loader, optimizer, epochs):
    def batch_loss(inputs, targets, mask):
        logp = F.log_softmax(model(inputs)[0], dim=2)
        picked = torch.gather(logp, 2, targets[:, :, None])[:, :, 0]
        return -picked[mask].sum()

    result = []
    for _ in range(epochs):
        losses = []
        for batch in loader:
            loss = batch_loss(*batch)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        result.append(sum(losses) / (len(losses) * len(batch[0])))
    return result
