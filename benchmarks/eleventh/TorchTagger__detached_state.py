# exercise: TorchTagger
# right: no
# wrong: the state is detached before it is carried on, so no gradient comes back through time
# lines: 23
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = [torch.tensor(p) for p in params]
        self.E = nn.Parameter(E)
        self.U = nn.Parameter(U)
        self.V = nn.Parameter(V)
        self.W = nn.Parameter(W)
        self.b_hidden = nn.Parameter(b_hidden)
        self.b_out = nn.Parameter(b_out)

    def log_forward(self, words):
        xs = self.E[words] @ self.U.T + self.b_hidden.squeeze(1)
        state = torch.zeros_like(xs[0])
        kept = []
        for x in xs:
            state = torch.sigmoid(x + self.V @ state)
            kept.append(state)
            state = state.detach()
        return nn.functional.log_softmax(torch.stack(kept) @ self.W.T + self.b_out.T, dim=-1)
