# exercise: RNN
# right: no
# wrong: The scores go through log_softmax, so log-probabilities come back instead of logits.
# lines: 17
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def embed(self, tokens):
        return F.one_hot(tokens, num_classes=self.vocab_size).type_as(self.linear.bias)

    def forward(self, tokens, hidden=None):
        states, hidden = self.rnn(self.embed(tokens), hidden)
        return F.log_softmax(self.linear(states), dim=-1), hidden
