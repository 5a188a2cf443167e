# exercise: train_torch
# right: yes
def train_torch(model, loader, optimizer, epochs):
    def closure_for(inputs, targets, mask):
        def closure():
            optimizer.zero_grad()
            logp = F.log_softmax(model(inputs)[0][mask], dim=-1)
            loss = F.nll_loss(logp, targets[mask], reduction="sum")
            loss.backward()
            return loss

        return closure

    def epoch():
        pairs = [(optimizer.step(closure_for(*b)).item(), len(b[0])) for b in loader]
        losses, sizes = zip(*pairs)
        return sum(losses) / sum(sizes)

    return [epoch() for _ in range(epochs)]
