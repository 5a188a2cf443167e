# exercise: TorchTagger
# right: no
# wrong: The recurrent nn.Linear keeps its own randomly drawn bias, which is added to every state and is a seventh parameter.
# lines: 12
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = (torch.tensor(p) for p in params)
        H = V.shape[0]
        self.E = nn.Parameter(E)
        self.U = nn.Parameter(U)
        self.recurrent = nn.Linear(H, H, dtype=V.dtype)
        self.recurrent.weight = nn.Parameter(V)
        self.W = nn.Parameter(W)
        self.b_hidden = nn.Parameter(b_hidden)
        self.b_out = nn.Parameter(b_out)

    @property
    def V(self):
        return self.recurrent.weight

    def log_forward(self, words):
        x = self.E[words] @ self.U.T + self.b_hidden.T
        h = torch.zeros_like(x[:1])
        hs = []
        for t in range(len(words)):
            h = torch.sigmoid(x[t : t + 1] + self.recurrent(h))
            hs.append(h)
        scores = torch.cat(hs) @ self.W.T + self.b_out.T
        return scores.log_softmax(dim=-1)
