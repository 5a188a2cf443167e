# exercise: TorchTagger
# right: yes
import torch.nn.functional as F


class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.weights = nn.ParameterList(nn.Parameter(torch.tensor(p)) for p in params)

    def _states(self, rows):
        _, _, V, _, b, _ = self.weights
        h = b.new_zeros(len(b))
        for row in rows:
            h = torch.sigmoid(torch.addmv(row + b.squeeze(1), V, h))
            yield h

    def log_forward(self, words):
        E, U, _, W, _, b_out = self.weights
        states = torch.stack(list(self._states(F.linear(F.embedding(words, E), U))))
        return F.log_softmax(F.linear(states, W, b_out.flatten()), dim=-1)
